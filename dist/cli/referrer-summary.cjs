"use strict";var P=Object.defineProperty;var W=Object.getOwnPropertyDescriptor;var B=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var N=(e,n)=>{for(var r in n)P(e,r,{get:n[r],enumerable:!0})},K=(e,n,r,i)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of B(n))!I.call(e,t)&&t!==r&&
P(e,t,{get:()=>n[t],enumerable:!(i=W(n,t))||i.enumerable});return e};var M=e=>K(P({},"__esModule",{value:!0}),e);var F={};N(F,{summarizeReferrer:()=>q});module.exports=M(F);function T(e){return typeof e!="object"||e===null||Array.isArray(e)}function p(e){return!T(e)}function z(e){return e.split("/").slice(1).map(_)}var _=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function c(e,n){let r=e;for(let i of V(n))if(Array.isArray(r))r=r[Number(i)];else if(p(r)&&Object.hasOwn(r,i))r=r[i];else return;return r}function f(e,n){let r=c(
e,n);return typeof r=="string"?r:""}function V(e){let n=g.get(e);if(n)return n;let r=z(e);return g.size<Z&&g.set(e,r),r}var g=new Map,Z=1e3;function R(e,n){if(e.size===0)return!1;if(e.has(n)||e.has(""))return!0;for(let r=n.lastIndexOf("/");r>0;r=n.lastIndexOf("/",r-1))if(e.has(n.slice(0,r)))return!0;
return!1}var O=["Project","Workflow","ClusterWorkflow","DeploymentPipeline","SecretReference"],A=["ClusterBuildPlane","ClusterWorkflowPlane","ClusterWorkflow"],a=[{kind:"\
DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",
pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:[
"DeploymentPipeline"],fallbacks:[]}],H=[{kind:"Project",form:"kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"\
BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"default"},{kind:"BuildPlane"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPat\
hs/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],Y=[{kind:"Workflow",form:"\
kind-and-name",pointer:"/spec/buildPlaneRef",to:["BuildPlane","ClusterBuildPlane"],fallbacks:[{kind:"BuildPlane",name:"default"},{kind:"ClusterBuildPlane",name:"\
default"}]},{kind:"DeploymentPipeline",form:"string",pointer:"/spec/promotionPaths/*/sourceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPip\
eline",form:"name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:["Environment"],fallbacks:[]},{kind:"Project",form:"string",pointer:"/spec/deploy\
mentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],v=[{kind:"Workflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["WorkflowPlane","Cluster\
WorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"ClusterWorkflow",form:"kind-and-name",pointer:"/spec/workflowPlaneRef",to:["Clu\
sterWorkflowPlane"],fallbacks:[{kind:"ClusterWorkflowPlane",name:"default"}]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/so\
urceEnvironmentRef",to:["Environment"],fallbacks:[]},{kind:"DeploymentPipeline",form:"kind-and-name",pointer:"/spec/promotionPaths/*/targetEnvironmentRefs/*",to:[
"Environment"],fallbacks:[]},{kind:"Project",form:"kind-and-name",pointer:"/spec/deploymentPipelineRef",to:["DeploymentPipeline"],fallbacks:[]}],u={"v0.3":a,"v0\
.4":a,"v0.6":a,"v0.7":a,"v0.8":a,"v0.9":a,"v0.10":a,"v0.12":a,"v0.13":a,"v0.14":a,"v0.15":H,"v0.17":Y,"v1.0":v,"v1.1":v};function E(e){let[n,r,i]=[f(e,"/kind"),f(e,"/metadata/name"),f(e,"/metadata/namespace")];if(!(!O.includes(n)||r===""))return{kind:n,name:r,namespace:i===""||A.includes(
n)?void 0:i}}function h(e,n){let r=f(e,"/kind");return u[n].filter(t=>t.kind===r).flatMap(t=>D(e,t.pointer).flatMap(o=>C(e,o,t)))}function x(e,n){let r=f(e,"/ki\
nd");return u[n].filter(t=>t.kind===r).some(t=>D(e,t.pointer).some(o=>{let s=c(e,o);return s!=null&&s!==""&&C(e,o,t).length===0}))}function $(e){return Object.values(
u).some(n=>n.some(r=>r.kind===e))}function C(e,n,{to:r,fallbacks:i}){let[t=""]=r,o=c(e,n);if(o==null||o==="")return i.length>0?[{path:n,namePath:n,targets:i,set:!1}]:[];if(typeof o=="string")return[
{path:n,namePath:n,targets:[{kind:t,name:o}],set:!0}];let s=f(o,"/name"),l=r.find(m=>m===(p(o)?o.kind??t:void 0));return s===""||l===void 0?[]:[{path:n,namePath:`${n}\
/name`,targets:[{kind:l,name:s}],set:!0}]}function D(e,n){let[r="",...i]=n.split("/*");return i.reduce((t,o)=>t.flatMap(s=>{let l=c(e,s);return Array.isArray(l)?
l.map((m,k)=>`${s}/${k}${o}`):[]}),[r])}function q({resource:e,document:n},r,i,t){let{value:o,pointer:s,unknown:l,isPartial:m,role:k}=e,w={path:i,file:t,document:n,pointer:s};if(m||k==="template"){let d=f(
o,"/kind");return[{...w,kind:d,name:"",namespace:void 0,references:[],hasUnknownReference:!0}]}let y=E(o);if(!y||!$(y.kind))return[];let b=R(l,"/metadata/namesp\
ace"),j=h(o,r).filter(({path:d,namePath:S})=>![d,S,`${d}/kind`].some(U=>R(l,U))),L=x(o,r)||[...l].some(d=>d===""||/^\/spec(?:\/|$)/.test(d));return[{...w,...y,...b&&
{hasUnknownNamespace:b,namespace:void 0},references:j,hasUnknownReference:L}]}0&&(module.exports={summarizeReferrer});
